// A button beside each record copies its reference.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.copy-reference");
  if (!button) return;
  const text = button.dataset.reference;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // without a secure connection the clipboard is closed to scripts: select a text and copy it
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
  }
  button.textContent = "Copied";
  button.setAttribute("aria-live", "polite");
  setTimeout(() => (button.textContent = "Copy reference"), 2000);
});
