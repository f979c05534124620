// Rule: also among single lines `\n` alone is the empty one.
void main() {
    IO.println("a\n\nb");
}

// Outcomes of each line:
//   a  | required
//   \n | required
//   b  | required
