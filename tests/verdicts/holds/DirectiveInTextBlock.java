// Rule: a line of a text block is what the program says, whatever it begins with.
void main() {
    IO.print("""
//NEEDS cores>=4096
//FOR instance
//BREAK nothing
// Output:
""");
}

// Output:
//   //NEEDS cores>=4096
//   //FOR instance
//   //BREAK nothing
//   // Output:
