// Rule: every chain is judged, not the first only.
void main() {
    for (String s : "a b delta gamma".split(" ")) IO.println(s);
}

// Order:
//   a < b
//   gamma < delta
