void main() {
    IO.println("n = 3 \u0430");
}

// Output:
//   n = {n:int} a
