#!/usr/bin/env python3
"""Adds up what ctest ran: test functions for Qt Test programs, one each for any other test.

The last line printed is "N passed, N failed". Exit status 1 if anything failed or nothing ran.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ET

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)


def count(case):
    """Returns (passed, failed, skipped) of one ctest test."""
    output = case.findtext("system-out") or ""
    totals = [tuple(map(int, found)) for found in TOTALS.findall(output)]
    passed, failed, skipped = (sum(column) for column in zip(*totals)) if totals else (0, 0, 0)
    if case.get("status") == "run":
        return (passed, failed, skipped) if totals else (1, 0, 0)
    reason = case.find("skipped")
    if reason is not None and reason.get("message", "").startswith("SKIP"):
        return passed, failed, skipped + 1
    # A program that crashed or ran out of time failed, whatever it had counted by then.
    return passed, max(failed, 1), skipped


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results", help="what ctest --output-junit wrote")
    parser.add_argument("--also-failed", type=int, default=0, help="failures found elsewhere, added to the count")
    arguments = parser.parse_args()

    try:
        cases = ET.parse(arguments.results).getroot().findall("testcase")
    except (OSError, ET.ParseError) as error:
        print(f"The test results cannot be read: {error}")
        print("0 passed, 1 failed")
        return 1

    passed = skipped = 0
    failed = arguments.also_failed
    for case in cases:
        case_passed, case_failed, case_skipped = count(case)
        passed += case_passed
        failed += case_failed
        skipped += case_skipped
        if case_failed:
            print(f"failed: {case.get('name')}")
    if skipped:
        print(f"{skipped} skipped; each says why in the results file.")
    if not cases:
        print("No test ran.")
        failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
