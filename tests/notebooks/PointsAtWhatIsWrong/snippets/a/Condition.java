//BREAK println(2) => println(9)

void main() {
    IO.println(2);
}

// Output:
//   {n:int}
// where n > 0
// where n > 2
