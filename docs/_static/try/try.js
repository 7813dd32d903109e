/* The page "Try it": a prompt whose Python is loaded once a reader asks for it. */

const box = document.getElementById("try");
const [startButton, runButton, stopButton, clearButton] = ["start", "run", "stop", "clear"].map(
  (name) => document.getElementById(`try-${name}`),
);
const [status, log, form, code] = ["status", "log", "form", "code"].map((name) =>
  document.getElementById(`try-${name}`),
);

const history = [];
let place = 0; // in the history
let worker = null;
let state = "idle"; // then "loading", "ready" and "busy"
let running = "";

/* Python, and what it answers ------------------------------------------------------------------ */

function enter(next, words) {
  state = next;
  status.textContent = words;
  startButton.hidden = state !== "idle";
  form.hidden = state === "idle";
  runButton.disabled = state !== "ready";
  stopButton.disabled = state !== "busy";
}

function start() {
  enter("loading", "Loading Python …");
  worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = (event) => heard({ failed: event.message || "its program cannot be read" });
  worker.postMessage({ start: true });
}

function stop(words) {
  worker.terminate();
  worker = null;
  enter("idle", words);
}

function heard(data) {
  if (data.missing) {
    stop(box.dataset.missing);
  } else if (data.failed) {
    stop(`Python has stopped: ${data.failed}`);
  } else if (data.about) {
    enter("ready", `Ready: ${data.about}.`);
  } else if (data.incomplete) {
    enter("ready", "");
    newLine();
  } else {
    show(data.parts);
    enter("ready", "");
  }
}

function run(entered) {
  const source = code.value.replace(/\s+$/, "");
  if (state !== "ready" || !source) {
    return;
  }
  running = source;
  enter("busy", "Running …");
  worker.postMessage({ source: code.value, entered });
}

/* The answers ----------------------------------------------------------------------------------- */

function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text ?? "";
  return element;
}

const shapes = {
  text: (part) => make("pre", "try-text", part.text.replace(/\n$/, "")),
  note: (part) => make("p", "try-note", part.text),
  warning: (part) => make("p", "try-warning", part.text),
  error(part) {
    const error = make("div", "try-error");
    const details = make("details", "");
    details.append(make("summary", "", "Where"), make("pre", "", part.trace));
    error.append(make("p", "", part.text), details);
    return error;
  },
  html(part) {
    const wide = scrolling("Record");
    wide.innerHTML = part.html; // written by the package, which escapes what is in the record
    return wide;
  },
  table(part) {
    const wide = scrolling(part.caption);
    const table = make("table", "");
    table.append(make("caption", "", part.caption));
    const head = table.createTHead().insertRow();
    for (const name of part.columns) {
      const cell = make("th", "", name);
      cell.scope = "col";
      head.append(cell);
    }
    const body = table.createTBody();
    for (const row of part.rows) {
      const line = body.insertRow();
      for (const value of row) {
        const cell = line.insertCell();
        cell.textContent = value;
        cell.classList.toggle("try-short", value.length < 25);
      }
    }
    wide.append(table);
    return wide;
  },
};

function scrolling(label) {
  const wide = make("div", "try-table");
  wide.tabIndex = 0;
  wide.setAttribute("role", "region");
  wide.setAttribute("aria-label", label);
  return wide;
}

function show(parts) {
  const entry = make("div", "try-entry");
  entry.append(make("pre", "try-source", running));
  for (const part of parts) {
    entry.append(shapes[part.kind](part));
  }
  log.append(entry);
  log.hidden = false;
  if (history.at(-1) !== running) {
    history.push(running);
  }
  if (code.value.replace(/\s+$/, "") === running) {
    write(""); // unless the reader has gone on typing
  }
  place = history.length;
  code.scrollIntoView({ block: "nearest" });
}

/* The prompt ------------------------------------------------------------------------------------ */

function fit() {
  code.rows = Math.min(20, Math.max(2, code.value.split("\n").length));
}

function write(text) {
  code.value = text;
  fit();
}

function newLine() {
  const line = code.value.slice(0, code.selectionStart).split("\n").at(-1);
  const indent = line.match(/^\s*/)[0] + (/:\s*$/.test(line) ? "    " : "");
  code.setRangeText(`\n${indent}`, code.selectionStart, code.selectionEnd, "end");
  fit();
}

/* Of an example with prompts and answers, return what is typed. */
function typed(text) {
  const lines = text.split("\n");
  if (!lines.some((line) => line.startsWith(">>> "))) {
    return text;
  }
  const kept = lines.filter((line) => /^(>>>|\.\.\.)( |$)/.test(line));
  return kept.map((line) => line.slice(4)).join("\n");
}

function recall(step) {
  const edge = step < 0 ? code.value.slice(0, code.selectionStart) : code.value.slice(code.selectionEnd);
  const next = place + step;
  if (edge.includes("\n") || next < 0 || next > history.length) {
    return false;
  }
  place = next;
  write(history[place] ?? "");
  return true;
}

code.addEventListener("keydown", (event) => {
  const steps = { ArrowUp: -1, ArrowDown: 1 };
  if (event.isComposing || event.altKey) {
    return;
  }
  if (event.key === "Enter" && !event.shiftKey) {
    const after = code.value.slice(code.selectionEnd).trim();
    if (event.ctrlKey || event.metaKey || !after) {
      event.preventDefault();
      run(!(event.ctrlKey || event.metaKey));
    }
  } else if (steps[event.key] && !event.shiftKey && recall(steps[event.key])) {
    event.preventDefault();
  }
});
code.addEventListener("input", fit);
code.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
  if (typed(text) !== text) {
    event.preventDefault();
    code.setRangeText(typed(text), code.selectionStart, code.selectionEnd, "end");
    fit();
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run(false);
});
startButton.addEventListener("click", () => {
  start();
  code.focus();
});
stopButton.addEventListener("click", () => {
  stop("Stopped. Its names are gone; start Python again to go on.");
  startButton.focus();
});
clearButton.addEventListener("click", () => {
  log.replaceChildren();
  log.hidden = true;
  code.focus();
});

/* The examples ---------------------------------------------------------------------------------- */

for (const block of document.querySelectorAll("article .highlight-python")) {
  const source = typed(block.querySelector("pre").textContent.trim());
  const button = make("button", "try-button try-use", "Try this");
  button.type = "button";
  button.setAttribute("aria-label", `Try this: ${source.split("\n").at(-1)}`);
  button.addEventListener("click", () => {
    if (state === "idle") {
      start();
    }
    write(source);
    code.focus();
    code.setSelectionRange(source.length, source.length);
    box.scrollIntoView({ block: "nearest" });
  });
  block.after(button);
}
startButton.disabled = false;
