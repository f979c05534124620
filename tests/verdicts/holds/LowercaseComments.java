// Rule: comments in lower case are no directives.
//break a => b
//needs more thought
//x
void main() {
    //output nothing else
    IO.println("a");
}

// Output:
//   a
