// Rule: still running at the limit is not completing.
//LIMIT 1s
void main() throws Exception {
    IO.println("one");
    Thread.sleep(60_000);
}

// Output:
//   one
