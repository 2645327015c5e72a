// What a tile shows and how, in a panel over the right of the page: its title, its tags in their order, the settings of its type. What is
// changed acts at once. [gui]
//
//   form.open(tile);      signal edited(tile);  Escape closes it
//   What is typed as its title comes by entered(tile) until entryLeft(), or entryAbandoned(), which the first Escape brings.
#pragma once

#include "app/boards/board.h"
#include "app/tags/tag_feed.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace titer::form {
class SettingForm;
class TagFields;
} // namespace titer::form
namespace titer::widgets {
class Label;
class TagChooser;
} // namespace titer::widgets

namespace titer::tiles {

struct TileType;

class TileForm : public QFrame {
    Q_OBJECT
public:
    TileForm(app::TagFeed& feed, QWidget* page);

    void open(const app::Tile& tile);
    // The same tile, changed elsewhere; another or none closes it.
    void follow(const app::Board& board);
    const app::Tile& tile() const { return m_tile; }

    QLineEdit* titleField() const { return m_title; }
    QListWidget* tagList() const { return m_tags; }
    QToolButton* addButton() const { return m_add; }
    widgets::TagChooser* chooser() const { return m_chooser; }
    form::SettingForm* settings() const { return m_settings; }

signals:
    void edited(const titer::app::Tile& tile);
    void entered(const titer::app::Tile& tile);
    void entryLeft();
    void entryAbandoned(const titer::app::Tile& tile);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTags();
    void arrange();
    void shut();
    void fill();
    void fillTags();
    void offerTags();
    void moveTag(int step);
    void removeTag();
    void openChooser();
    void chooseTag(int index, bool chosen);
    void takeSettings();
    QString labelOf(const std::string& tag) const;

    app::TagFeed& m_feed;
    app::Tile m_tile;
    const TileType* m_type = nullptr;
    widgets::Label* m_kind;
    widgets::Label* m_help;
    QLineEdit* m_title;
    QWidget* m_tagBox;
    QListWidget* m_tags;
    QToolButton *m_add, *m_up, *m_down, *m_remove;
    widgets::TagChooser* m_chooser;
    QVBoxLayout* m_column;
    form::SettingForm* m_settings = nullptr;
    form::TagFields* m_settingTags = nullptr; // of these
};

} // namespace titer::tiles
