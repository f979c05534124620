// Rule: \< is the sign itself, not a link of the chain.
void main() {
    IO.println("1 < 2");
    IO.println("done");
}

// Order:
//   1 \< 2 < done
