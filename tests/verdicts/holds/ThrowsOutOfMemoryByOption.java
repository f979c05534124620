// Rule: //RUNTIME_OPTIONS overrides the 512 MB.
//RUNTIME_OPTIONS -Xmx40m
void main() {
    var all = new ArrayList<byte[]>();
    while (true) all.add(new byte[1_000_000]);
}

// Throws: OutOfMemoryError: Java heap space
