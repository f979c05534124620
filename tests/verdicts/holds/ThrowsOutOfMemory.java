// Rule: a full heap (512 MB by default) is a throw like others.
void main() {
    var half = new long[100_000_000];
    IO.println(half.length);
}

// Throws: OutOfMemoryError: Java heap space
