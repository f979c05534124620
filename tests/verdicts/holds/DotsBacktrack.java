// Rule: ... may have to match past a line that looks like the next one.
void main() {
    for (String s : "start stop more stop end".split(" ")) IO.println(s);
}

// Output:
//   ...
//   stop
//   end
