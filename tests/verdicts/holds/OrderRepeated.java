// Rule: lines may repeat, if every a comes before every b.
void main() {
    for (String s : "a a b b".split(" ")) IO.println(s);
}

// Order:
//   a < b
