// Rule: the work of matching is bounded: 40 like lines don't explode.
void main() {
    for (int i = 0; i < 40; i++) IO.println("n=" + i % 4);
}

// Unordered output:
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n={}
//   n=0
//   n=0
//   n=1
//   n=1
//   n=2
//   n=2
//   n=3
//   n=3
//   n=3
//   n=3
