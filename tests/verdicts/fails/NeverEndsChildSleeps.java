// Rule: a child that sleeps ends, and so does who waits for it.
//NEEDS command=sleep
//LIMIT 500ms
void main() throws Exception {
    new ProcessBuilder("sleep", "3").start().waitFor();
}

// Never ends:
//   main WAITING
