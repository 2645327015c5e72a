// The one table of colours, and what follows from the body font: type scale, grid unit, palette.
#include "ui/look/appearance.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::look {

namespace {

// Where the wall has no use for a token it takes the nearest grey, so that a part drawn there stays silent.
constexpr std::array tokens{
    TokenRow{Token::Window, "window", 0xF2F4F6, 0x13181D, 0xBFC3C6},
    TokenRow{Token::Base, "base", 0xFFFFFF, 0x1B2128, 0xCDD0D3},
    TokenRow{Token::Alternate, "alternate", 0xF5F7F9, 0x20272F, 0xC6CACD},
    TokenRow{Token::Canvas, "canvas", 0xFAFBFC, 0x171C22, 0xCDD0D3},
    TokenRow{Token::Zone, "zone", 0xEEF2F5, 0x1A2027, 0xCDD0D3},
    TokenRow{Token::Dot, "dot", 0xDCE2E8, 0x29323B, 0xCDD0D3},
    TokenRow{Token::Band, "band", 0xF8F9FB, 0x1F262D, 0xE4E6E8},
    TokenRow{Token::Grid, "grid", 0xE6EBEF, 0x28313A, 0xB4B9BD},
    TokenRow{Token::Text, "text", 0x16202A, 0xE6EBF0, 0x14181B},
    TokenRow{Token::Muted, "muted", 0x55626F, 0x9DAAB7, 0x3C444B},
    TokenRow{Token::Border, "border", 0xD3DAE1, 0x303A44, 0x9AA1A7},
    TokenRow{Token::Control, "control", 0x7A8794, 0x6F7D8B, 0x5B646C},
    TokenRow{Token::Accent, "accent", 0x0B6B78, 0x56C3CD, 0x24415C},
    TokenRow{Token::OnAccent, "on-accent", 0xFFFFFF, 0x0C1418, 0xFFFFFF},
    TokenRow{Token::Soft, "soft", 0xDCEEF0, 0x17393F, 0xC6CACD},
    TokenRow{Token::Selection, "selection", 0xCFE6E9, 0x1F4A52, 0xC6CACD},
    TokenRow{Token::Ink, "ink", 0x2A3642, 0xC3CDD6, 0x2A3138},
    TokenRow{Token::Symbol, "symbol", 0xFFFFFF, 0x1B2128, 0xCDD0D3},
    TokenRow{Token::Rail, "rail", 0x16232B, 0x0D1216, 0xBFC3C6},
    TokenRow{Token::RailText, "rail-text", 0xB4C2CB, 0x8E9CA8, 0x3C444B},
    TokenRow{Token::RailAccent, "rail-accent", 0x56C3CD, 0x56C3CD, 0x24415C},
    TokenRow{Token::RailCurrent, "rail-current", 0xFFFFFF, 0xFFFFFF, 0x14181B},
    TokenRow{Token::Ok, "ok", 0x2C7A4B, 0x5DBB85, 0x2A3138},
    TokenRow{Token::Warn, "warn", 0x8A5A00, 0xE8B33F, 0x2A3138},
    TokenRow{Token::WarnFill, "warn-fill", 0xF4B728, 0xE8B33F, 0xF2C200},
    TokenRow{Token::WarnSoft, "warn-soft", 0xFFF4DB, 0x33291A, 0xC6CACD},
    TokenRow{Token::OnWarn, "on-warn", 0x16202A, 0x0C1418, 0x14181B},
    TokenRow{Token::Alarm, "alarm", 0xBF3F0A, 0xFF8F57, 0xC23A00},
    TokenRow{Token::AlarmSoft, "alarm-soft", 0xFBE9E1, 0x2E221E, 0xC6CACD},
    TokenRow{Token::Critical, "critical", 0xB0103A, 0xFF6C8A, 0xB00020},
    TokenRow{Token::Info, "info", 0x2A62B0, 0x86B4F0, 0x2A3138},
    TokenRow{Token::Phase1, "phase-1", 0xCFE3E6, 0x1D4046, 0xC6CACD},
    TokenRow{Token::Phase2, "phase-2", 0xB4D4D9, 0x21505A, 0xB4B9BD},
    TokenRow{Token::Phase3, "phase-3", 0x97C3CA, 0x28646F, 0x9AA1A7},
    TokenRow{Token::PhaseEdge, "phase-edge", 0x4E8A95, 0x4E8A95, 0x5B646C},
    TokenRow{Token::Broth, "broth", 0xA0661A, 0xD39A4A, 0x2A3138},
    TokenRow{Token::Clarified, "clarified", 0x0F7C8A, 0x45B3C0, 0x2A3138},
    TokenRow{Token::Product, "product", 0x6B4FBB, 0xA894EC, 0x2A3138},
    TokenRow{Token::Buffer, "buffer", 0x2F74C0, 0x6AA9EA, 0x2A3138},
    TokenRow{Token::Waste, "waste", 0x7B858F, 0x8C97A2, 0x5B646C},
    TokenRow{Token::Gas, "gas", 0x4C8CA5, 0x7FBBD2, 0x5B646C},
    TokenRow{Token::BrothFill, "broth-fill", 0xF0DFC4, 0x4A3A20, 0xB4B9BD},
    TokenRow{Token::BufferFill, "buffer-fill", 0xD3E4F5, 0x20384F, 0xB4B9BD},
    TokenRow{Token::ProductFill, "product-fill", 0xE2DAF5, 0x352C55, 0xB4B9BD},
    TokenRow{Token::Series1, "series-1", 0x038FF4, 0x038FF4, 0x2A3138},
    TokenRow{Token::Series2, "series-2", 0x9C6608, 0x9C6608, 0x5B646C},
    TokenRow{Token::Series3, "series-3", 0x12A267, 0x12A267, 0x2A3138},
    TokenRow{Token::Series4, "series-4", 0xC43B88, 0xC43B88, 0x5B646C},
    TokenRow{Token::Series5, "series-5", 0x6763CA, 0x6763CA, 0x2A3138},
    TokenRow{Token::Series6, "series-6", 0x94941D, 0x94941D, 0x5B646C},
    TokenRow{Token::Series7, "series-7", 0x0D7F93, 0x0D7F93, 0x2A3138},
    TokenRow{Token::Series8, "series-8", 0x907172, 0x907172, 0x5B646C},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (static_cast<std::size_t>(tokens[i].token) != i) return false;
    return tokens.back().token == Token::Series8;
}
static_assert(inOrder(), "each token has its row, in the order of the enumeration");

// The type scale relative to the body font, and what stays readable on a desk and, from 4 m, on a wall.
constexpr qreal captionScale = 0.88;
constexpr int minPixels = 11, minWallPixels = 28;

qreal scaleOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return captionScale;
    case Type::Body:
    case Type::Strong:
        return 1.0;
    case Type::Section:
        return 1.15;
    case Type::PageTitle:
        return 1.3;
    case Type::LessonTitle:
        return 1.75;
    case Type::Kpi:
        return 2.0;
    }
    return 1.0;
}

} // namespace

std::span<const TokenRow> Appearance::table()
{
    return tokens;
}

QColor Appearance::color(Token token, Look look)
{
    const TokenRow& row = tokens[static_cast<std::size_t>(token)];
    const quint32 rgb = look == Look::Light ? row.light : look == Look::Dark ? row.dark : row.wall;
    return QColor::fromRgb(0xFF000000u | rgb);
}

const SeriesLook& Appearance::series(int index)
{
    static const std::array<SeriesLook, seriesCount> looks{{
        {Token::Series1, {}, Marker::Circle},
        {Token::Series2, {8, 4}, Marker::Square},
        {Token::Series3, {2, 3}, Marker::Triangle},
        {Token::Series4, {8, 3, 2, 3}, Marker::Diamond},
        {Token::Series5, {12, 3}, Marker::TriangleDown},
        {Token::Series6, {4, 4}, Marker::Cross},
        {Token::Series7, {8, 3, 2, 3, 2, 3}, Marker::Plus},
        {Token::Series8, {2, 5}, Marker::Star},
    }};
    return looks[static_cast<std::size_t>(((index % seriesCount) + seriesCount) % seriesCount)];
}

QPalette Appearance::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alternate);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Border);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Control);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Token::Control));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Control));
    return p;
}

QFont Appearance::font(Type type) const
{
    QFont font;
    if (!m_family.isEmpty()) font.setFamily(m_family);
    // On the wall captions have the least size that is legible, and all else is larger as it is on a desk.
    const bool wall = m_look == Look::Wall;
    const qreal min = !wall ? minPixels : m_wallPixels > 0 ? m_wallPixels * captionScale : minWallPixels;
    const qreal desk = m_bodyPixels * m_textScale / 100.0;
    const qreal body = !wall ? desk : m_wallPixels > 0 ? m_wallPixels : std::max(desk, minWallPixels / captionScale);
    font.setPixelSize(qRound(std::max(min, body * scaleOf(type))));
    font.setBold(type != Type::Caption && type != Type::Body);
    return font;
}

int Appearance::u() const
{
    return std::max(4, qRound(QFontMetrics(font(Type::Body)).lineSpacing() / 4.5));
}

int Appearance::fieldHeight() const
{
    return QFontMetrics(font(Type::Body)).lineSpacing() + qRound(2.5 * u());
}

qreal Appearance::radius(Radius radius) const
{
    const qreal at100 = radius == Radius::Field ? 1.25 : radius == Radius::Card ? 2.0 : 3.0;
    return at100 * u();
}

} // namespace titer::look
