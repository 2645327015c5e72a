// A tile: one file of ui/tiles that ends with `extern const TileType name{…};` in a namespace `name` (file name = saved id). [gui]
#pragma once

#include "app/boards/board.h"
#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"

#include <QWidget>

#include <span>

namespace titer::tiles {

// What tiles read; it outlives them.
struct TileContext {
    app::TagFeed& feed;
    app::AlarmBoard& alarms;
};

// Limits that a person wants to see or to set: of tags, or that of an alarm, which was moved by hand.
struct LimitWish {
    std::vector<std::string> tags = {};
    std::string alarm = {}; // by its id; empty: none was moved
    double value = 0.0;     // where it was let go of
    std::string unit = {};  // in which that is
};

// The inside of a tile; the frame around it (title, menu, handle) is ui/tiles/board/tile_frame. It draws nothing by itself more than 25 times a
// second, and nothing while it is hidden.
class TileView : public QWidget {
    Q_OBJECT

public:
    explicit TileView(const TileContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    // What it shows from now on; called once before it is shown, and after each edit.
    virtual void setTile(const app::Tile& tile) = 0;
    // How much time it shows up to now [s]; a board has one for all.
    virtual void setSpan(double seconds) = 0;
    // What stands at the left and right of the title row: "Titer", "laboratory".
    virtual QString title() const = 0;
    virtual QString remark() const { return {}; }
    // What the remark refers to; tiles::paintNote() of quality_look.h draws the sign that belongs to it.
    enum class Remark { Plain, Stale, Fault };
    virtual Remark remarkKind() const { return Remark::Plain; }
    // What it asked for has not come yet; what it shows is no answer.
    virtual bool isLoading() const { return false; }
    // One sentence for screen readers: "Trend, oxygen, 24 % air, below limit 30".
    virtual QString sentence() const = 0;
    // What it shows as numbers, CSV with a head; empty where there are none.
    virtual QString numbers() const = 0;
    // Whether a person can write words at a time of it; writeNote() opens a field for them.
    virtual bool hasNotes() const { return false; }
    virtual void writeNote() {}

signals:
    void headChanged();                    // title() or remark()
    void tagActivated(const QString& tag); // a person wants to see more of it
    void alarmAsked(const QString& id);    // how it is set up; empty: of all of them
    void limitsAsked(const titer::tiles::LimitWish& wish);
    // A person writes into it: what the board is to keep in its place, after each key until entryLeft(), or entryAbandoned(), which
    // Escape brings.
    void entered(const titer::app::Tile& tile);
    void entryLeft();
    void entryAbandoned(const titer::app::Tile& tile);
    void acted(const QString& sentence); // something that was asked for could not be done, and why

protected:
    const TileContext& context() const { return m_context; }

private:
    TileContext m_context;
};

struct TileType {
    const char* id;    // the file's name
    const char* label; // QT_TRANSLATE_NOOP("tiles", "Trend")
    const char* help;  // what it shows, one sentence; QT_TRANSLATE_NOOP("tiles", …)
    int minColumns, minRows;
    int columns, rows; // of a new one
    int maxTags;       // 0: it shows none
    std::span<const connect::SettingSpec> settings;
    TileView* (*make)(const TileContext& context, QWidget* parent);
};

// Of the catalogue; nullptr where a newer Titer made it.
const TileType* findType(std::string_view id);

} // namespace titer::tiles
