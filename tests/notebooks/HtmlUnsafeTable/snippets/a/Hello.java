/// Hello says hello.

void main() {
    IO.println("<script>stolenByRow()</script>");
}

// Outcomes of 3 runs:
//   <script>stolenByRow()</script> | acceptable | <script>stolenByWhy()</script>
