// Rule: other scripts are no look-alikes, in names and texts: nothing here
// can be taken for something else.
void main() {
    int Δt = 1, рост = 2, 名前 = 3, café = 4;
    IO.println(Δt + рост + 名前 + café);
    IO.println("👨‍👩 ❤️ 日本　語 о");
}

// Output:
//   10
//   👨‍👩 ❤️ 日本　語 о
