// Rule: a child that waits for what nobody writes never ends.
//NEEDS command=cat
//LIMIT 500ms
void main() throws Exception {
    new ProcessBuilder("cat").start().waitFor();
}

// Never ends:
//   main WAITING
