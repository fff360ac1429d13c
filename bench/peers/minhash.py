"""Groups a corpus with a peer: MinHash over word shingles, locality-sensitive hashing, union of all candidates.

usage: minhash.py PEER CORPUS.jsonl GROUPS.tsv [THRESHOLD]

Prints one JSON object: seconds from the first line read to the last group, and the greatest memory in bytes.
The settings are those that the peers' own pages recommend for near duplicates: 128 permutations, shingles of three
words; the threshold is the caller's, because it decides what is lost.
"""

import json
import resource
import sys
import time

permutations = 128
shingle = 3


def shingles(text):
    words = text.lower().split()
    if len(words) < shingle:
        return [" ".join(words)]
    return [" ".join(words[at : at + shingle]) for at in range(len(words) - shingle + 1)]


class Datasketch:
    """MinHash and MinHashLSH of datasketch."""

    def __init__(self, threshold):
        from datasketch import MinHash, MinHashLSH

        self.make = MinHash
        self.index = MinHashLSH(threshold=threshold, num_perm=permutations)

    def sign(self, words):
        signature = self.make(num_perm=permutations)
        signature.update_batch([word.encode() for word in words])
        return signature

    def partners(self, key, signature):
        found = self.index.query(signature)
        self.index.insert(key, signature)
        return found


class Rensa:
    """RMinHash and RMinHashLSH of rensa: bands chosen as datasketch chooses them."""

    def __init__(self, threshold):
        from rensa import RMinHash, RMinHashLSH

        self.make = RMinHash
        bands = min(
            (b for b in (8, 16, 32, 64) if permutations % b == 0),
            key=lambda b: abs((1 / b) ** (b / permutations) - threshold),
        )
        self.index = RMinHashLSH(threshold=threshold, num_perm=permutations, num_bands=bands)

    def sign(self, words):
        signature = self.make(num_perm=permutations, seed=1)
        signature.update(words)
        return signature

    def partners(self, key, signature):
        found = self.index.query(signature)
        self.index.insert(key, signature)
        return found


def main():
    name, corpus, output = sys.argv[1:4]
    threshold = float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
    peer = {"datasketch": Datasketch, "rensa": Rensa}[name](threshold)
    ids, signatures = [], []
    begun = time.perf_counter()
    with open(corpus, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            ids.append(record["id"])
            signatures.append(peer.sign(shingles(record["text"])))
    parent = list(range(len(ids)))

    def root(at):
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for at, signature in enumerate(signatures):
        for other in peer.partners(at, signature):
            parent[root(at)] = root(int(other))
    ended = time.perf_counter()
    with open(output, "w", encoding="utf-8") as out:
        for at, name_of in enumerate(ids):
            out.write(f"{name_of}\t{root(at)}\n")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"seconds": ended - begun, "memory": memory}))


main()
