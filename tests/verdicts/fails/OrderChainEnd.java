// Rule: every link of a chain is judged, the last one too.
void main() {
    for (String s : "alpha gamma beta".split(" ")) IO.println(s);
}

// Order:
//   alpha < beta < gamma
