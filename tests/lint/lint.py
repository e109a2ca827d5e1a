# SPDX-License-Identifier: GPL-3.0-or-later
"""All lints: `lint.py` runs every rule, `lint.py RULE...` some, `lint.py --list` names them."""
import sys

import layers
import markup
import shape
import tree
import words

RULES = {**layers.RULES, **words.RULES, **shape.RULES, **markup.RULES}

if __name__ == "__main__":
    sys.exit(tree.report(RULES))
