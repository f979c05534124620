// Rule: endless standard error fills neither memory nor disk.
//LIMIT 1s
void main() {
    var line = "and on ".repeat(1000);
    while (true) System.err.println(line);
}

// Never ends:
