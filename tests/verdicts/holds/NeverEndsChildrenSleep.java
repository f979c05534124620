// Rule: one sleeping child after another never ends.
//NEEDS command=sleep
//LIMIT 500ms
void main() throws Exception {
    while (true) new ProcessBuilder("sleep", "0.1").start().waitFor();
}

// Never ends:
