// LU factors of a sparse matrix in an order that keeps them sparse (minimum degree: A. George and J. W. H. Liu 1989, SIAM Review 31:1),
// with the pivots on the diagonal, as Newton's matrices I - gamma J of many reactions have them (A. Sandu et al. 1996, Atmospheric
// Environment 30:3675). What fills in is found once.
#pragma once

#include <vector>

namespace titer::solve {

class SparseLu {
public:
    // Of n columns: the rows that each fills, ascending; the diagonal is added.
    explicit SparseLu(const std::vector<std::vector<int>>& columns);

    // Sets all values to 0, then adds them.
    void clear();
    void add(int row, int column, double value) { m_values[place(row, column)] += value; }
    // Where an entry stands among the values; it must be one of the columns' or of the diagonal.
    std::size_t place(int row, int column) const;
    void addAt(std::size_t place, double value) { m_values[place] += value; }

    // False where a pivot is 0 or not finite.
    bool factor();
    // Overwrites b.
    void solve(double* b);

private:
    int m_n;
    std::vector<int> m_position;      // of each row in the order of elimination
    std::vector<std::size_t> m_begin; // of each row among the entries, in that order; at the end that of all
    std::vector<std::size_t> m_diagonal;
    std::vector<int> m_columns; // of entries, ascending within a row
    std::vector<double> m_values;
    std::vector<double> m_row; // scratch
};

} // namespace titer::solve
