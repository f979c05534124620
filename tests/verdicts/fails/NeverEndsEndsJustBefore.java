// Rule: it must be running at the limit (2 s), not merely take long.
void main() throws Exception {
    Thread.sleep(800);
    IO.println("done at last");
}

// Never ends:
