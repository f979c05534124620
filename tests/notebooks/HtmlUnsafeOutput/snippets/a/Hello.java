/// Hello says hello.

void main() {
    IO.println("<script>stolenByOutput()</script>");
}

// Output:
//   <script>stolenByOutput()</script>
