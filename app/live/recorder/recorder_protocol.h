// What a recorder and its windows say to each other over a local socket: frames of a length (4 bytes, little endian, of what follows),
// a kind (1 byte) and a body. Both ends are Titer of one machine; a body of numbers stands as it does in memory. [any]
#pragma once

#include "app/common/messages/json_members.h"
#include "app/live/recorder/recorder_picture.h"

#include <span>
#include <string>
#include <string_view>

namespace titer::app {

inline constexpr int recorderProtocol = 1;

struct RecorderFrame {
    enum class Kind : unsigned char {
        Message = 1, // a JSON object with the key "say"
        Values = 2,  // the newest value of some tags, for the display
        Samples = 3  // every sample of a source, for who asked for it
    };
    Kind kind = Kind::Message;
    std::string body;
};

std::string writeFrame(RecorderFrame::Kind kind, std::string_view body);
// An object with the key "say" alone.
base::Json startMessage(const char* say);
std::string writeMessage(const base::Json& message);
// Values or Samples of one source, in frames that are not too long.
std::string writeSamples(RecorderFrame::Kind kind, std::string_view source, std::span<const connect::Sample> samples);

// Takes bytes as they come and gives whole frames. A frame that is longer than any of ours, or of a kind that there is not, ends the
// conversation: broken() stays.
class FrameReader {
public:
    void add(std::string_view bytes);
    std::optional<RecorderFrame> next();
    bool broken() const { return m_broken; }

private:
    std::string m_bytes;
    std::size_t m_at = 0;
    bool m_broken = false;
};

// The body of a Message; nothing where it is none.
std::optional<base::Json> readMessage(std::string_view body);
struct SourceSamples {
    std::string source;
    std::vector<connect::Sample> samples;
};
std::optional<SourceSamples> readSamples(std::string_view body);

base::Json pictureJson(const RecorderPicture& picture);
RecorderPicture readPicture(const base::Json& json);
base::Json tagsJson(const std::vector<connect::TagInfo>& tags);
std::vector<connect::TagInfo> readTags(const base::Json& json);
// A value that is no number, with the place of its tag.
base::Json longSampleJson(const connect::LongSample& sample);
std::optional<connect::LongSample> readLongSample(const base::Json& json);

// Where the recorder of a project listens: in the runtime folder of the account, else in a folder of its own below /tmp. An error says
// why that folder is not to be trusted.
base::Result<std::string> recorderSocket(const std::string& project);

} // namespace titer::app
