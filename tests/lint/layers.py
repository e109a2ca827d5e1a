# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom, and that nobody includes himself by a detour."""
import re

MAY_INCLUDE = {
    "domain": {"domain"},
    "protocol": {"protocol", "domain"},
    "store": {"store", "domain", "protocol"},
    "sync": {"sync", "domain", "protocol", "store"},
    "desk": {"desk", "domain", "protocol", "store", "sync"},
    "report": {"report", "domain", "desk"},
    "http": {"http", "domain"},
    "server": {"server", "http", "domain", "protocol", "store"},
    "cli": {"cli", "domain", "protocol", "store", "desk"},
    "ui": {"ui", "domain", "desk"},
}
BEHIND_THE_DESK = {"store", "sync", "protocol", "server", "http"}
# Headers of libraries a folder has no business with, whoever links them.
FOREIGN = {
    "domain": r"Q(Object|Timer|File|Dir|Sql\w*|Network\w*|Widget\w*|Thread|Settings)|sqlite3\.h",
    "ui": r"QSql\w*|Q(Network|Tcp|Ssl|Udp)\w*|sqlite3\.h|sodium\.h|qt6keychain/.*",
}
# Libraries with one home in the product: pattern of their headers, and where they may be included.
HOMES = {
    r"boost/.*|openssl/.*": ("app/server/http/",),
    r"(QtNetwork/)?Q(Network|Tcp|Udp|Ssl|Http|Dns|Host|Local(Server|Socket)|AbstractSocket)\w*"
    r"|QtNetwork": ("app/sync/", "app/desk/singleinstance."),
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


def module(path):
    """app/store/outbox.h -> store; app/server/http/x.h -> http; ui/x.h -> ui; app/main.cpp -> app;
    tests/... -> tests."""
    if path.startswith("app/server/http/"):
        return "http"
    if path == "app/server/program/main.cpp":
        return "app"    # gives the server its clock, as app/main.cpp does to the desk
    parts = path.split("/")
    return parts[1] if parts[0] == "app" and len(parts) > 2 else parts[0]


def edges(sources):
    """(source, offset, included path) for each include of a file of ours."""
    paths = {source.path for source in sources}
    for source in sources:
        for found in INCLUDE.finditer(source.code):
            name = found[1]
            beside = source.path.rsplit("/", 1)[0]
            for place in (f"app/{name}", name, f"{beside}/{name}", f"tests/{name}"):
                if name and place in paths:
                    yield source, found.start(), place
                    break


def reached(graph, start):
    """Every file that including `start` brings in, itself among them, each with the path there."""
    paths, waiting = {start: [start]}, [start]
    while waiting:
        path = waiting.pop(0)
        for target in sorted(graph.get(path, ())):
            if target not in paths:
                paths[target] = [*paths[path], target]
                waiting.append(target)
    return paths


def graph_of(found):
    graph = {}
    for source, _, target in found:
        graph.setdefault(source.path, set()).add(target)
    return graph


def layers(sources):
    found = list(edges(sources))
    graph = graph_of(found)
    for source, offset, target in found:
        allowed = MAY_INCLUDE.get(module(source.path))
        if allowed is None:
            continue
        if module(target) not in allowed:
            yield source.fault(offset, f"{module(source.path)} may not include {target}")
        elif module(source.path) == "ui" and module(target) == "desk":
            for behind in sorted(reached(graph, target)):
                if module(behind) in BEHIND_THE_DESK:
                    yield source.fault(offset, f"{target} shows the window {behind}")


def is_foreign(source, header):
    pattern = FOREIGN.get(module(source.path))
    if pattern and re.fullmatch(pattern, header):
        return True
    return source.under("app/", "ui/") and any(
        re.fullmatch(library, header) and not source.under(*home)
        for library, home in HOMES.items())


def foreign(sources):
    for source in sources:
        for found in INCLUDE.finditer(source.code):
            header = found[1] or found[2]
            if is_foreign(source, header):
                yield source.fault(found.start(),
                                   f"{module(source.path)} may not include <{header}>")


def cycles(sources):
    """A module here is x.h and x.cpp taken together."""
    graph = {}
    for source, _, target in edges(sources):
        other = target.rsplit(".", 1)[0]
        if other != source.stem:
            graph.setdefault(source.stem, set()).add(other)
    for stem in sorted(graph):
        for other in sorted(graph[stem]):
            detour = reached(graph, other).get(stem)
            if detour:
                yield f"{stem}: includes itself by {' > '.join(detour)}"
                break


RULES = {"layers": layers, "foreign_headers": foreign, "cycles": cycles}
