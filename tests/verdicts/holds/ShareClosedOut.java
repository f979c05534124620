// Rule: a run that closes System.out doesn't silence the next.
void main() {
    IO.println("a");
    System.out.close();
    IO.println("swallowed");
}

// Outcomes of 10 runs:
//   a | required
