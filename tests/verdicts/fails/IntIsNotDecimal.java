// Rule: {name:int} matches no decimal.
void main() {
    IO.println("got 3.5");
}

// Output:
//   got {n:int}
