// Rule: the last a before the first b; a later b doesn't help.
void main() {
    IO.println("beta");
    IO.println("alpha");
    IO.println("beta");
}

// Order:
//   alpha < beta
