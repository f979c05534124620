// Rule: an int has a digit at least; {} alone matches nothing at all.
void main() {
    IO.println("got ");
    IO.println("end");
}

// Output:
//   got {n:int}
//   end
