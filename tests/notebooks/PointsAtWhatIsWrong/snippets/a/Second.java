void main() {
    IO.println("one");
    IO.println("two");
    IO.println();
    IO.println("four");
}

// Output:
//   one
//   two

//
//   three
