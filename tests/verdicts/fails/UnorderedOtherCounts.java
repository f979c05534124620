// Rule: each line as often as it stands here: a bag, not a set.
void main() {
    IO.println("alpha");
    IO.println("beta");
    IO.println("beta");
}

// Unordered output:
//   alpha
//   alpha
//   beta
