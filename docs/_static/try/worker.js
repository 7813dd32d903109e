/* Runs Python for the page "Try it", beside the page, so that the page can stop it. */

const here = new URL(".", import.meta.url).href;

async function start() {
  const response = await fetch(`${here}packages.zip`);
  if (response.status === 404) {
    return { missing: true };
  }
  const [{ loadPyodide }, packages, source] = await Promise.all([
    import(`${here}pyodide/pyodide.mjs`),
    response.arrayBuffer(),
    fetch(`${here}console.py`).then((file) => file.text()),
  ]);
  const python = await loadPyodide({ indexURL: `${here}pyodide/` });
  python.unpackArchive(packages, "zip");
  python.FS.writeFile("console.py", source);
  module = python.pyimport("console");
  console_ = module.Console();
  return { about: module.about() };
}

let module;
let console_;

onmessage = async ({ data }) => {
  try {
    if (data.start) {
      postMessage(await start());
    } else if (data.entered && !module.complete(data.source)) {
      postMessage({ incomplete: true });
    } else {
      postMessage({ parts: JSON.parse(console_.run(data.source)) });
    }
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
