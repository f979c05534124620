// Rule: snippets with Order are run 20 times, and all must fit.
void main() {
    boolean swap = Math.random() < 0.5;
    IO.println(swap ? "beta" : "alpha");
    IO.println(swap ? "alpha" : "beta");
}

// Order:
//   alpha < beta
