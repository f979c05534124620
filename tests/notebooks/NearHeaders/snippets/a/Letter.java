//ВREAK n++ => n--

void main() {
    int n = 0;
    n++;
    IO.println(n);
}

// Output:
//   1
