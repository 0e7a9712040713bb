"""A glossary.toml of the institutions that have a name of their own in each language."""

import json
import sys

import presskit

for entity in presskit.load(sys.argv[1]).knowledge.entities:
    if entity.type == "organisation" and entity.label_fr and entity.label_en and entity.label_fr != entity.label_en:
        print("[[entry]]")
        print('type = "organisation"')
        print(f"fr = [{json.dumps(entity.label_fr, ensure_ascii=False)}]")
        print(f"en = [{json.dumps(entity.label_en, ensure_ascii=False)}]\n")
