#!/usr/bin/env python3
"""Fills in a questionnaire in a real browser, as the company would, and takes the answers in again.

Usage: questionnaire_browser.py PROGRAM. Exit status 77 (skipped) without Chromium and its driver. Talks to the driver
on the loopback address alone, in the plain words of the WebDriver standard (W3C, 2018).
"""

import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request

NAME = 'Acme </script><b>Söhne" & \'Co\''
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER, TAB, SPACE = "\ue007", "\ue004", "\ue00d"

# Every control a person can reach has a name of its own, and what explains it is really there.
NAMELESS = """
const missing = [];
for (const e of document.querySelectorAll("input, select, textarea, button")) {
  const label = e.labels && e.labels.length ? e.labels[0].textContent : e.getAttribute("aria-label") || e.textContent;
  if (!label.trim()) missing.push(e.id || e.outerHTML);
  for (const id of (e.getAttribute("aria-describedby") || "").split(" ").filter(Boolean))
    if (!document.getElementById(id)) missing.push(e.id + " without " + id);
}
for (const f of document.querySelectorAll("fieldset"))
  if (!f.querySelector("legend")) missing.push(f.id);
const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
for (const id of new Set(ids)) if (ids.filter(i => i === id).length > 1) missing.push("twice: " + id);
return missing;
"""


class Browser:
    """One headless Chromium behind its driver."""

    def __init__(self, folder, dark=False):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        port = None
        while port is None:
            line = self.driver.stdout.readline()
            if not line:
                raise RuntimeError("the driver did not start")
            found = re.search(r"started successfully on port (\d+)", line)
            port = found and found.group(1)
        self.base = f"http://127.0.0.1:{port}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--disable-quic", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", "--window-size=1000,1400", f"--user-data-dir={folder / 'browser'}"]
        if dark:
            arguments.append("--force-dark-mode")
        options = {"args": arguments, "prefs": {"download.default_directory": str(folder / "saved"),
                                                "download.prompt_for_download": False}}
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "timeouts": {"implicit": 2000}}}})
        self.base += "/session/" + answer["sessionId"]

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.read().decode()[:500]}") from error

    def find(self, css):
        return self.call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def type(self, css, text):
        self.call("POST", f"/element/{self.find(css)}/value", {"text": text})

    def clear(self, css):
        self.call("POST", f"/element/{self.find(css)}/clear", {})

    def click(self, css):
        self.call("POST", f"/element/{self.find(css)}/click", {})

    def run(self, script):
        return self.call("POST", "/execute/sync", {"script": script, "args": []})

    def text(self, css):
        return self.call("GET", f"/element/{self.find(css)}/text")

    def picture(self, path):
        import base64
        path.write_bytes(base64.b64decode(self.call("GET", "/screenshot")))

    def close(self):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def call(program, *words):
    done = subprocess.run([program, *words], capture_output=True, text=True)
    check(done.returncode == 0, f"{words}: {done.stderr}")
    return done.stdout


def make_form(program, folder):
    """Returns the workspace and the form of a company whose name looks like markup."""
    workspace, form = str(folder / "w.pscope"), folder / "form.html"
    call(program, "new", workspace)
    rows = folder / "list.csv"
    rows.write_text('name,employees,country,regions_served\n"' + NAME.replace('"', '""') + '",120,DE,DE;FR\n')
    call(program, "import", workspace, str(rows))
    asked = "employees,annual_revenue,country,regions_served,certifications,collaboration,deal_registration,website,growth"
    call(program, "questionnaire", "write", workspace, "--partner", NAME, "--output", str(form), "--attributes", asked,
         "--gain", "<b>You</b> get leads.", "--sender", "Example Corp")
    return workspace, form


def fill_in(browser, form):
    browser.call("POST", "/url", {"url": form.as_uri()})
    check(NAME in browser.text("h1"), "the name is shown as it is written")
    check("<b>You</b> get leads." in browser.text(".gain"), "what the company gains is shown as it is written")
    check(browser.run("return document.querySelectorAll('h1 b, .gain b').length") == 0, "no text becomes markup")
    check(browser.run("return document.documentElement.lang") == "en", "it opens in the language asked for")
    check(browser.run(NAMELESS) == [], f"controls without a name: {browser.run(NAMELESS)}")
    check(browser.run("return document.getElementById('q-employees').value") == "120", "it is filled in")

    browser.click("#language")
    check(browser.run("return document.documentElement.lang") == "de", "the language is switched")
    check("Fragen an" in browser.text("h1"), "the German words are there")
    check(browser.run(NAMELESS) == [], "nor in German")

    # Numbers as people write them, whatever language the browser itself speaks.
    for typed, shown in (("7,5", "7,5"), ("7.5", "7,5"), ("1.250,5", "1250,5"), ("1 250", "1250"), ("x", "x")):
        browser.clear("#q-growth")
        browser.type("#q-growth", typed + TAB)
        found = browser.run("return document.getElementById('q-growth').value")
        check(found == shown, f"{typed} is read as {found}")
    browser.clear("#q-growth")

    # By keyboard alone: the field, a mistake, the summary that names it, and the way back to the field.
    browser.clear("#q-employees")
    browser.type("#q-employees", "-3")
    browser.type("#save", ENTER)
    check("ganze Zahl" in browser.text("#summary"), "the mistake is named in the reader's language")
    check(browser.run("return document.activeElement.id") == "summary", "the keyboard is taken to the summary")
    check(browser.run("return document.getElementById('q-employees').getAttribute('aria-invalid')") == "true",
          "a screen reader hears which one")
    browser.type("#summary a", ENTER)
    browser.clear("#q-employees")
    browser.type("#q-employees", "140")
    browser.type("#q-website", "acme.example")
    browser.type("#q-annual_revenue", "2500000")
    browser.clear("#box-annual_revenue .currency")
    browser.type("#box-annual_revenue .currency", "chf")
    browser.type("#q-regions_served-filter", "Austria")
    check(browser.run("return [...document.querySelectorAll('#box-regions_served .choices .choice')]"
                      ".filter(e => !e.hidden && !e.textContent.includes('Austria')).length") == 0, "the list is searched")
    browser.click("#box-regions_served .choice:not([hidden]) input[value=AT]")
    browser.click("#box-certifications .choice > #q-certifications")  # none of these
    browser.click("#box-collaboration input[value='3']")
    browser.type("#box-deal_registration input[value=yes]", SPACE)
    browser.type("#respondent", "Kim")

    # What was typed is there again when the page comes back.
    browser.call("POST", "/refresh", {})
    check(browser.run("return document.getElementById('q-website').value") == "acme.example", "nothing typed is lost")


def saved_file(browser, folder):
    browser.type("#save", ENTER)
    check(browser.run("return document.getElementById('saved').hidden") is False, "saving is confirmed")
    name = re.search(r"answers-\S+\.json", browser.text("#saved")).group(0)
    # The driver knows when a download has ended only through the page; the file appears under its name when it is whole.
    for _ in range(200):
        if (folder / "saved" / name).exists():
            return folder / "saved" / name
        browser.run("return new Promise(r => setTimeout(r, 50))")
    raise AssertionError("no file was saved")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    if not (shutil.which("chromedriver") and shutil.which("chromium")):
        print("SKIP: no chromium or chromedriver on this machine")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "saved").mkdir()
        workspace, form = make_form(program, folder)
        browser = Browser(folder)
        try:
            fill_in(browser, form)
            answers = saved_file(browser, folder)
            check(browser.run("return performance.getEntriesByType('resource').length") == 0, "nothing else is loaded")
            if len(sys.argv) > 2:
                browser.run("window.scrollTo(0, 0)")
                browser.picture(pathlib.Path(sys.argv[2]))
        finally:
            browser.close()
        saved = json.loads(answers.read_text())
        check(saved["partner"] == NAME and saved["respondent"] == "Kim", "whose answers these are")
        check("growth" not in saved["answers"], "an empty answer says nothing")
        call(program, "questionnaire", "read", workspace, str(answers))
        with sqlite3.connect(f"file:{workspace}?mode=ro&immutable=1", uri=True) as database:
            row = database.execute("SELECT employees, website, annual_revenue, annual_revenue_currency, regions_served, "
                                   "certifications, collaboration, deal_registration, growth FROM partner").fetchone()
        wanted = (140, "acme.example", 2500000, "CHF", '["AT","DE","FR"]', "[]", 3, 1, None)
        check(row == wanted, f"{row} instead of {wanted}")
    print("The form was filled in, saved and taken in.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
