// Rule: a name that only an order has stands for each text that its first line gives it.
void main() {
    IO.println("locks 1");
    IO.println("unlocks 1");
    IO.println("unlocks 2");
    IO.println("locks 2");
}

// Order:
//   locks {n} < unlocks {n}
