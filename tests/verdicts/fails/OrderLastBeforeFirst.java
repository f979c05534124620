// Rule: the last a before the first b, not some a before some b.
void main() {
    IO.println("alpha");
    IO.println("beta");
    IO.println("alpha");
}

// Order:
//   alpha < beta
