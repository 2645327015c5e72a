// Convection and dispersion along a bed by finite volumes: the flux through a face is u times the value that three cells
// give there, two polynomials weighted by how smooth they are, so that smooth fronts have order 3 and shocks neither
// over- nor undershoot (WENO: Liu, Osher, Chan 1994, J. Comput. Phys. 115:200; Jiang, Shu 1996, J. Comput. Phys.
// 126:202; weights after Borges, Carmona, Costa, Don 2008, J. Comput. Phys. 227:3191, and their least smoothness after
// Arandiga, Baeza, Belda, Mulet 2011, SIAM J. Numer. Anal. 49:893, which keeps order 3 at extrema). Liquid only flows
// forward, so that the cell upstream decides. The first and the last cell are thin: they are mixed, and what is wrong
// there falls with the square of their width. All fluxes telescope, so that amounts close to rounding.
#pragma once

#include "core/unitops/column/bed/axial_scheme.h"
#include "core/unitops/column/bed/description.h"

namespace titer::unitops::column {

class WenoCells : public AxialScheme {
public:
    WenoCells(double length, int cells, const Radial& radial = {}); // length [m], cells >= 4

    double entering() const override { return 1.0 / m_weights.front(); }
    // How far the values of the last cells bend.
    double unresolved(const double* values, int stride) const override;
    std::unique_ptr<AxialTransport> transport(const std::vector<double>& usual) const override;
    std::unique_ptr<AxialElimination> elimination(const AxialTransport& transport, bool) const override;

    // Of a face, between cell i and cell i + 1.
    struct Face {
        double ahead = 0.0; // part of the step to cell i + 1 that lies before the face
        double behind =
            0.0; // part of the step from cell i - 1 that goes on to the face; 0: the value is that of cell i
        double weight = 0.0; // of the step ahead, where all is smooth
        double apart = 0.0;  // centres of cells i and i + 1 [m], the more the less is dispersed there
    };
    const std::vector<Face>& faces() const { return m_faces; } // all but the ends
    double length() const { return m_length; }

private:
    double m_length;
    std::vector<Face> m_faces;
};

} // namespace titer::unitops::column
