"""Groups a corpus with text-dedup's MinHash command, as its own page runs it.

usage: text_dedup_minhash.py CORPUS.jsonl GROUPS.tsv [THRESHOLD]

Prints one JSON object, as minhash.py does; the greatest memory is that of its largest process.
"""

import json
import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time


def main():
    corpus, output = sys.argv[1:3]
    threshold = sys.argv[3] if len(sys.argv) > 3 else "0.5"
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "text_dedup.minhash"]
        command += ["--path", "json", "--data_files", corpus, "--split", "train"]
        command += ["--cache_dir", f"{folder}/cache", "--output", f"{folder}/out", "--column", "text"]
        command += ["--batch_size", "10000", "--num_proc", str(os.cpu_count() or 1), "--debug"]
        command += ["--ngram", "3", "--min_length", "1", "--num_perm", "128", "--threshold", threshold]
        offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
        begun = time.perf_counter()
        subprocess.run(command, check=True, env=offline, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ended = time.perf_counter()
        with open(f"{folder}/out/uf.pkl", "rb") as packed:
            union = pickle.load(packed)
        with open(corpus, encoding="utf-8") as lines, open(output, "w", encoding="utf-8") as out:
            for at, line in enumerate(lines):
                out.write(f"{json.loads(line)['id']}\t{union.find(at)}\n")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(json.dumps({"seconds": ended - begun, "memory": memory}))


main()
