/* Runs pytest under Pyodide's Python, in Node: `nox -s py314`. */

import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const [packages, ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));

const python = await loadPyodide({ env: { HOME: "/tmp", PYTHONDONTWRITEBYTECODE: "1" } });
python.mountNodeFS("/packages", packages);
python.mountNodeFS("/cica", root);
python.FS.chdir("/cica");
python.runPython("import sys; sys.path[:0] = ['/cica/tests/pyodide', '/cica/src', '/packages']");
process.exitCode = python.pyimport("run").main(python.toPy(rest));
