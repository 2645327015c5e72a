// What tiles of tags share: their tile, one refresh for all that changed at most 25 times a second, lines asked by the width they are
// drawn in, and nothing at all while they are hidden. [gui]
//
//   void refresh() override       values, alarms, lines, tile, theme or language have changed; only while shown
//   std::vector<std::string> lineTags() const override { return tile().tags; }      whose lines it wants; none from the start
//   const app::DataTrace* trace(0)        the line of lineTags()[0], nullptr where there is none
#pragma once

#include "ui/tiles/parts/tile_type.h"

#include <QTimer>

#include <memory>

namespace titer::tiles {

struct ValueLook;

class LiveTile : public TileView {
    Q_OBJECT

public:
    LiveTile(const TileContext& context, QWidget* parent);
    ~LiveTile() override;

    void setTile(const app::Tile& tile) final;
    void setSpan(double seconds) final;
    QString title() const override;
    QString sentence() const override;
    bool isLoading() const override { return m_asked && !m_lines; }
    // Whether something has changed since it was drawn last.
    bool isDue() const { return m_due; }

    const app::Tile& tile() const { return m_tile; }
    double span() const { return m_span; } // infinite: all there is

protected:
    virtual void refresh() = 0;
    // The tile is another, or its span; before refresh().
    virtual void take() {}
    virtual std::vector<std::string> lineTags() const { return {}; }
    // How many pixels across its lines have.
    virtual int lineColumns() const { return width(); }
    // Of the lines: the span up to now, from the start.
    virtual app::TraceWindow window() const;
    // What stands behind the name of its kind in the sentence.
    virtual QString stateWords() const = 0;
    // What the sentence calls it.
    virtual QString accessibleTitle() const { return title(); }

    const app::DataTrace* trace(std::size_t place) const;
    bool hasAnswer() const { return m_lines != nullptr; } // whether any lines have come
    const app::FeedTag* tag(std::size_t place = 0) const; // of the tile's tags
    std::string tagId(std::size_t place = 0) const;       // empty where the tile has none
    ValueLook valueLook(std::size_t place = 0) const;     // of its value now
    QString label(const std::string& id) const;           // of a tag for people, one that the feed does not know too
    QString shortLabel(const std::string& id) const; // without the unit of the plant that distinguishes it from others
    std::string setting(std::string_view key) const { return m_tile.settings.value(key); }
    QString typeLabel() const;
    void refreshSoon();
    void askLines(); // where the window is no longer the one that was asked for

    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshNow();

    app::Tile m_tile;
    double m_span = std::numeric_limits<double>::infinity();
    int m_reader;
    bool m_asked = false;
    std::vector<std::string> m_askedTags;
    app::TraceWindow m_askedWindow;
    std::shared_ptr<const std::vector<app::DataTrace>> m_lines;
    QTimer m_frame;
    bool m_due = false;
    QString m_head;
};

} // namespace titer::tiles
