// Published central composite designs.
#pragma once

namespace titer::reference {

// D. C. Montgomery, Design and Analysis of Experiments, example 11.2: yield of a chemical process, in coded units.
inline constexpr const char* montgomeryYield = R"(x1,x2,y
-1,-1,76.5
1,-1,78
-1,1,77
1,1,79.5
1.414,0,78.4
-1.414,0,75.6
0,1.414,78.5
0,-1.414,77
0,0,79.9
0,0,80.3
0,0,80
0,0,79.7
0,0,79.8
)";

} // namespace titer::reference
