"""Measures one pass over files: time, processor time and the most memory of the process, as one line of JSON."""
import json
import resource
import sys
import time


def main(read, versions):
    """`--version` tells what would be measured; else the argument is the task's JSON file, and `read(path)` takes each of its files."""
    if sys.argv[1] == "--version":
        print(versions)
        return
    with open(sys.argv[1], encoding="utf-8") as task:
        files = json.load(task)["files"]
    failed = 0
    started, before = time.perf_counter(), time.process_time()
    for path in files:
        try:
            read(path)
        except Exception:
            failed += 1
    answer = {
        "seconds": time.perf_counter() - started,
        "processor": time.process_time() - before,
        "peak": peak_memory(),
        "failed": failed,
    }
    print(json.dumps(answer))


def peak_memory():
    """In MiB; of Linux's own count where there is one."""
    try:
        with open("/proc/self/status", encoding="utf-8") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest / (1024 * 1024 if sys.platform == "darwin" else 1024)
