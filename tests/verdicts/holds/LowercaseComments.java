// Rule: comments in lower case are no directives, unless one's argument
// follows.
//break a
//needs more thought
//x
void main() {
    //output nothing else
    IO.println("a");
}

// Output:
//   a
