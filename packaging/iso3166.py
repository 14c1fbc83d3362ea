#!/usr/bin/env python3
"""Writes resources/content/iso3166.json from Debian's package iso-codes.

Usage: packaging/iso3166.py   (needs the packages iso-codes and python3; run it when iso-codes has news)

Countries (ISO 3166-1) and their subdivisions (ISO 3166-2) with English and German names. A subdivision whose name other
subdivisions or countries have too is told apart by its country, so that a name never means two places.
"""
import gettext
import json
import pathlib

SOURCE = pathlib.Path("/usr/share/iso-codes/json")
TARGET = pathlib.Path(__file__).resolve().parent.parent / "resources/content/iso3166.json"


def names(domain, language):
    return gettext.translation(domain, "/usr/share/locale", languages=[language], fallback=True).gettext


def read(number):
    return json.loads((SOURCE / f"iso_{number}.json").read_text(encoding="utf-8"))[number]


def country(entry, english, german):
    label = entry.get("common_name", entry["name"])
    return {"code": entry["alpha_2"], "en": english(label), "de": german(label)}


def plain_name(name):
    """Without the native name some entries carry in brackets or behind a slash."""
    return name.split(" [")[0].split("/")[0].strip()


def subdivision(entry, english, german):
    name = entry["name"]
    record = {"code": entry["code"], "en": plain_name(english(name)), "de": plain_name(german(name))}
    own = plain_name(name)
    if own not in (record["en"], record["de"]):
        record["own"] = own
    parent = entry.get("parent")
    if parent:
        record["parent"] = parent if "-" in parent else entry["code"].split("-")[0] + "-" + parent
    return record


def tell_apart(countries, subdivisions):
    by_code = {entry["code"]: entry for entry in countries}
    seen = {}
    for entry in countries + subdivisions:
        for name in {entry["en"].casefold(), entry["de"].casefold()}:
            seen.setdefault(name, set()).add(entry["code"])
    for entry in subdivisions:
        land = by_code[entry["code"].split("-")[0]]
        for language in ("en", "de"):
            if len(seen[entry[language].casefold()]) > 1:
                entry[language + "_unique"] = f"{entry[language]} ({land[language]})"
    for entry in subdivisions:
        for language in ("en", "de"):
            entry[language] = entry.pop(language + "_unique", entry[language])


def main():
    countries = [country(e, names("iso_3166-1", "en"), names("iso_3166-1", "de")) for e in read("3166-1")]
    english, german = names("iso_3166-2", "en"), names("iso_3166-2", "de")
    subdivisions = [subdivision(e, english, german) for e in read("3166-2")]
    tell_apart(countries, subdivisions)
    for entry in countries + subdivisions:
        if entry["de"] == entry["en"]:
            del entry["de"]
    lines = ",\n".join(json.dumps(e, ensure_ascii=False, separators=(",", ":"))
                       for e in sorted(countries, key=lambda e: e["code"]) + sorted(subdivisions, key=lambda e: e["code"]))
    head = '{"format":"partnerscope-iso3166","version":1,"places":[\n'
    TARGET.write_text(head + lines + "\n]}\n", encoding="utf-8")


main()
